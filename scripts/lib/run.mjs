// Runs commands to their end: quietly, with what they print kept for the case that they fail.
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The code, signal and whole output of a command; never throws, a command that is not there has code 127. */
export function run(command, args, { cwd, env = process.env, seconds, show = false } = {}) {
  return new Promise((resolve) => {
    // Its own process group, so that a time limit ends the command's children too.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    const forget = endWithUs(child)
    let output = ''
    let late = false
    let patience
    const keep = (stream) => (data) => {
      output += data
      if (show) stream.write(data)
    }
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout))
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr))
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            endGroup(child, 'SIGTERM')
            patience = setTimeout(() => endGroup(child, 'SIGKILL'), 10_000)
          }, seconds * 1000)
    const settle = (code) => {
      clearTimeout(timer)
      clearTimeout(patience)
      forget()
      resolve({ code, output, late })
    }
    child.once('error', (error) => {
      output += error.message
      settle(127)
    })
    child.once('close', (code) => settle(code ?? 1))
  })
}

export function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}

/** The first of the names that is an executable file in a folder of PATH, as its whole path. */
export function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      for (const ending of endings) {
        const file = path.join(folder, name + ending)
        try {
          accessSync(file, constants.X_OK)
          return file
        } catch {
          // Not here.
        }
      }
    }
  }
  return undefined
}

/** A command in a group of its own does not hear the terminal's Ctrl-C: it is passed on. */
function endWithUs(child) {
  const end = () => endGroup(child, 'SIGTERM')
  const interrupt = () => {
    end()
    process.exit(130)
  }
  process.once('exit', end)
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return () => {
    process.off('exit', end)
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
