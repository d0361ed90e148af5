// Calls npm, and words its failures for a person.
import { run } from './run.mjs'
import { Unable } from './say.mjs'

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b/

/** Runs npm in a folder; `purpose` completes the sentence "… could not be installed". */
export async function npm(args, { cwd, purpose, seconds = 900 }) {
  // The npm that runs us, where there is one: another on PATH may be of another age.
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const { code, output, late } = await run(command, [...first, ...args, '--loglevel=error'], {
    cwd,
    env: ownEnvironment(),
    seconds,
  })
  if (code === 0) return output
  throw new Unable(`${purpose} could not be installed: ${reason(output, late, seconds)}`)
}

function reason(output, late, seconds) {
  if (late) return `npm had not finished after ${seconds} seconds.`
  const unreachable = UNREACHABLE.exec(output)
  if (unreachable) {
    return `npm cannot reach its registry (${unreachable[0]}); check the network and npm's registry setting.`
  }
  return `npm says:\n${output.trim().split('\n').slice(-15).join('\n')}`
}

/** Without what npm tells the scripts it runs: it would take the child to be in this package's folder. */
function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(package|lifecycle|command)|npm_config_(local_)?prefix|INIT_CWD$)/.test(name),
    ),
  )
}
