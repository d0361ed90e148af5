// A path → the nearest tickmark.json with what it gives, each looked for and complained of once.

import { dirname, relative, resolve } from 'node:path'
import { text as textOf } from '../base/text.ts'
import { RULE_IDS } from '../features/findings.ts'
import { nearest } from '../machine/nearest.ts'
import type { Trouble } from '../report/checked.ts'
import { regionOf } from '../report/places.ts'
import { readFile } from '../settings/file.ts'
import type { Given } from '../settings/settings.ts'

export interface Beside {
  readonly folder: string
  readonly given: Given
}

export function settingsFinder(
  tell: (trouble: Trouble) => void,
): (path: string) => Promise<Beside | undefined> {
  const byFolder = new Map<string, Promise<Beside | undefined>>()
  const told = new Set<string>()
  async function look(file: string): Promise<Beside | undefined> {
    const found = await nearest(file)
    if (!found) return undefined
    const { given, amiss } = readFile(found.text, RULE_IDS)
    const text = textOf(found.text)
    const path = relative(process.cwd(), found.path)
    if (found.unread !== undefined && !told.has(path))
      tell({ kind: 'settings', path, message: found.unread })
    if (!told.has(path))
      for (const { span, message } of amiss)
        tell({ kind: 'settings', path, region: regionOf(text, span), message })
    told.add(path)
    return { folder: dirname(found.path), given }
  }
  return (path) => {
    const file = resolve(path)
    const folder = dirname(file)
    let beside = byFolder.get(folder)
    if (!beside) byFolder.set(folder, (beside = look(file)))
    return beside
  }
}
