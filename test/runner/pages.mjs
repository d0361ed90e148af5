// Runs the tests of webviews and reports in a browser, which is installed first where there is none.
import { installChromium } from '../../scripts/vscode/chromium.mjs'
import { runNodeTests, testFiles } from './node-tests.mjs'

export async function runPages({ seconds }) {
  await installChromium()
  return runNodeTests(testFiles('test/pages/'), { seconds })
}
