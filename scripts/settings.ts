// The settings' schema → the part of package.json by which the editor offers them.

import { RULES } from '../server/src/features/findings.ts'
import { schema } from '../server/src/settings/schema.ts'
import type { Property } from '../server/src/settings/schema.ts'

export interface Contribution {
  readonly title: string
  readonly properties: Readonly<Record<string, Property>>
}

export const contribution = (): Contribution => ({
  title: 'Tickmark',
  properties: Object.fromEntries(
    Object.entries(schema(RULES)).map(([name, property]) => [`tickmark.${name}`, property]),
  ),
})

/** `manifest` is the text of package.json. */
export function withSettings(manifest: string): string {
  const all = JSON.parse(manifest) as { contributes?: Record<string, unknown> }
  all.contributes = { ...all.contributes, configuration: contribution() }
  return `${JSON.stringify(all, undefined, 2)}\n`
}
