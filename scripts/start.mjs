// npm start: builds and packs Tickmark, and opens a filing in a real VS Code with the packed extension in it.
import { checkNode } from './lib/project.mjs'
import { main } from './lib/say.mjs'
import { installPackages } from './lib/packages.mjs'
import { buildBundles, packVsix } from './lib/product.mjs'
import { readArguments, USAGE } from './start/arguments.mjs'
import { openBundled } from './start/bundled.mjs'
import { findCode, openInCode } from './start/desktop.mjs'

await main(async () => {
  const wish = readArguments(process.argv.slice(2), process.env)
  if (wish.help) {
    console.log(USAGE)
    return 0
  }
  checkNode()
  await installPackages()
  await buildBundles()
  const vsix = await packVsix()
  const code = wish.bundled ? undefined : await findCode()
  return code ? openInCode(code, vsix, wish.target) : openBundled(vsix, wish)
})
