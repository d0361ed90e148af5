// Reads the command line of the screenshot script.
import { Unable } from '../lib/say.mjs'
import { STEPS } from './steps.mjs'

const steps = Object.entries(STEPS).map(([name, { words, does }]) => {
  return `  ${(words ? `${name}:${words}` : name).padEnd(20)} ${does}`
})

export const USAGE = `usage: node scripts/screenshot.mjs FILE [options]

Opens FILE in the bundled VS Code with the packed extension in it, does each step in turn, saves a picture of each as
DIR/1-outline.png, DIR/2-hover.png and so on, and prints what the step shows as text. Exit code 1 when a step failed.

options:
  --do STEP,STEP…   what to do, in this order; without it: open
  --out DIR         where the pictures go (out/shots)
  --size WxH        the window's size (1280x800)
  --scale N         pixels for each point (1); 2 for a crisp picture in a document
  --theme NAME      dark, light, contrast or contrast-light (dark)
  --locale NAME     the display language (en); ja needs a Japanese font
  --alone           open the file without its folder
  --no-build        use out/tickmark.vsix as it is
  --help            this text

steps (TEXT is found in FILE as it stands there; TEXT#2 is its second occurrence):
${steps.join('\n')}

for example:
  node scripts/screenshot.mjs samples/x.md --do 'outline,hover:¥27.5 billion,problems,definition:Item 5'`

export function readArguments(args) {
  const wish = {
    ...{ help: false, build: true, alone: false, out: 'out/shots', theme: 'dark', file: undefined },
    ...{ width: 1280, height: 800, scale: 1, steps: readSteps('open') },
  }
  const rest = [...args]
  const value = (option) => {
    const next = rest.shift()
    if (next === undefined) throw new Unable(`${option} needs a value; see --help.`)
    return next
  }
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') wish.help = true
    else if (arg === '--no-build') wish.build = false
    else if (arg === '--alone') wish.alone = true
    else if (arg === '--out') wish.out = value(arg)
    else if (arg === '--theme') wish.theme = value(arg)
    else if (arg === '--locale') wish.locale = value(arg)
    else if (arg === '--scale') wish.scale = Number(value(arg))
    else if (arg === '--size') [wish.width, wish.height] = value(arg).split('x').map(Number)
    else if (arg === '--do') wish.steps = readSteps(value(arg))
    else if (arg.startsWith('-')) throw new Unable(`there is no option ${arg}; see --help.`)
    else wish.file = arg
  }
  return wish
}

/** Steps apart at the commas that a step's name follows: other commas belong to a text, as in 1,204. */
function readSteps(list) {
  const names = Object.keys(STEPS).join('|')
  return list.split(new RegExp(`,(?=(?:${names})(?:[:,]|$))`)).map((step) => {
    const [, name, words = ''] = /^(\w+):?(.*)$/su.exec(step) ?? []
    if (name === undefined || !Object.hasOwn(STEPS, name)) {
      throw new Unable(`there is no step ${JSON.stringify(step)}; see --help.`)
    }
    return { name, words: words.replace(/^"(.*)"$/su, '$1') }
  })
}
