// Brings node_modules to what package-lock.json says, and leaves it alone where it is so already.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'
import { root } from './project.mjs'
import { say } from './say.mjs'

export async function installPackages() {
  if (installed()) return
  say('installing the packages of package-lock.json (npm ci) …')
  // No install script is needed: every native part comes as a package of its own.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    purpose: 'The packages',
  })
}

function installed() {
  // npm's own record of what it put there.
  const record = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const present = packagesOf(record)
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      place === '' ||
      present[place]?.version === version ||
      (optional === true && present[place] === undefined),
  )
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages
}
