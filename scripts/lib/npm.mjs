// Calls npm, and words its failures for a person.
import { run } from './run.mjs'
import { Unable } from './say.mjs'

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b/

/** Runs npm in a folder; `purpose` begins the sentence "… could not be installed". */
export async function npm(args, { cwd, purpose, seconds = 900 }) {
  const unreachable = await findUnreachable(cwd)
  // What an earlier run has left in npm's cache may be enough.
  const offline = unreachable ? ['--offline'] : []
  const { code, output, late } = await call([...args, ...offline], { cwd, seconds })
  if (code === 0) return
  const why = unreachable ?? UNREACHABLE.exec(output)?.[0]
  const reason = why
    ? `npm cannot reach its registry (${why}); check the network and npm's registry setting.`
    : late
      ? `npm had not finished after ${seconds} seconds.`
      : `npm says:\n${output.trim().split('\n').slice(-15).join('\n')}`
  throw new Unable(`${purpose} could not be installed: ${reason}`)
}

/** Why the registry cannot be reached, by one request: npm asks hundreds of times before it gives up. */
async function findUnreachable(cwd) {
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const { code, output, late } = await call(['ping', ...patience], { cwd, seconds: 60 })
  if (code === 0) return undefined
  return late ? 'no answer in 60 seconds' : UNREACHABLE.exec(output)?.[0]
}

function call(args, { cwd, seconds }) {
  // The npm that runs us, where there is one: another on PATH may be of another age.
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const env = ownEnvironment()
  return run(command, [...first, ...args, '--loglevel=error'], { cwd, env, seconds })
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
