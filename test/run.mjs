// npm test: installs what the tests need, runs every suite, and closes with one line of counts.
// With --unit, the unit and property tests alone; further words pick the test files whose path contains one of them.
import { installPackages } from '../scripts/lib/packages.mjs'
import { buildBundles } from '../scripts/lib/product.mjs'
import { checkNode } from '../scripts/lib/project.mjs'
import { main, say, Unable } from '../scripts/lib/say.mjs'
import { runEditor } from './runner/editor.mjs'
import { runNodeTests, testFiles } from './runner/node-tests.mjs'
import { runPages } from './runner/pages.mjs'
import { runStatic } from './runner/static.mjs'

/** Folders of tests that need the bundles, a browser or a VS Code; all others are unit tests. */
const APART = ['test/lsp/', 'test/cli/', 'test/pages/', 'test/editor/', 'test/start/']

const unit = {
  name: 'unit and property tests',
  run: (words) =>
    runNodeTests(
      testFiles().filter((file) => !APART.some((folder) => file.startsWith(folder))),
      { words, seconds: 900 },
    ),
}

const SUITES = [
  { name: 'types, lint and format', run: runStatic },
  unit,
  {
    name: 'protocol tests on dist/server.cjs',
    run: () => runNodeTests(testFiles('test/lsp/'), { seconds: 900 }),
  },
  {
    name: 'command line tests on dist/cli.cjs',
    run: () => runNodeTests(testFiles('test/cli/'), { seconds: 900 }),
  },
  { name: 'pages in a real browser', run: () => runPages({ seconds: 900 }) },
  { name: 'tests in a real VS Code', run: () => runEditor({ seconds: 900 }) },
  {
    name: 'tests by mouse and keyboard',
    run: () => runNodeTests(testFiles('test/editor/hands/'), { seconds: 900, atOnce: 1 }),
  },
  {
    name: 'npm start',
    run: () => runNodeTests(testFiles('test/start/'), { seconds: 900, atOnce: 1 }),
  },
]

await main(async () => {
  const words = process.argv.slice(2)
  const onlyUnit = words[0] === '--unit'
  const results = []
  try {
    checkNode()
    await installPackages()
    if (!onlyUnit) await buildBundles()
    for (const suite of onlyUnit ? [unit] : SUITES) {
      say(`${suite.name} …`)
      results.push(await attempt(suite, words.slice(1)))
    }
  } catch (error) {
    results.push(failure('getting ready', error))
  }
  return close(results)
})

/** A suite that cannot run, or runs no test at all, has failed. */
async function attempt({ name, run }, words) {
  try {
    const result = await run(words)
    const count = result.passed + result.failed.length + result.skipped.length
    return count > 0 ? result : failure(name, new Unable('there is no test in it.'))
  } catch (error) {
    return failure(name, error)
  }
}

function failure(name, error) {
  console.error(`FAILED ${name}: ${error instanceof Unable ? error.message : error.stack}`)
  return { passed: 0, failed: [name], skipped: [] }
}

function close(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.flatMap((result) => result.failed)
  const skipped = results.flatMap((result) => result.skipped)
  console.log()
  for (const name of failed) console.log(`failed: ${name}`)
  for (const name of skipped) console.log(`skipped: ${name}`)
  console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`)
  return failed.length === 0 ? 0 : 1
}
