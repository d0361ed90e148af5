// Runs the commands of the scripts "typecheck" and "lint" of package.json, each as a test named by the command.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/lib/project.mjs'
import { run } from '../../scripts/lib/run.mjs'

export async function runStatic() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const result = { passed: 0, failed: [], skipped: [] }
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  }
  for (const command of [scripts.typecheck, scripts.lint].flatMap((line) => line.split(' && '))) {
    const [program, ...args] = command.split(' ')
    const { code, output, late } = await run(program, args, { cwd: root, env, seconds: 900 })
    if (code === 0) {
      console.log(`  passed ${command}`)
      result.passed += 1
    } else {
      console.log(`FAILED ${command}${late ? ' (no end in 900 seconds)' : ''}\n${output.trim()}`)
      result.failed.push(command)
    }
  }
  return result
}
