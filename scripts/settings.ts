// The settings' schema → the part of package.json by which the editor offers them, and the English of its keys.

import { RULES } from '../server/src/features/findings.ts'
import { schema } from '../server/src/settings/schema.ts'
import type { Property } from '../server/src/settings/schema.ts'

export interface Contribution {
  readonly title: string
  readonly properties: Readonly<Record<string, Property>>
}

/** What VS Code shows of an extension's package.json, by the keys that stand there between per cent signs. */
export type Strings = Readonly<Record<string, string>>

export const contribution = (): Contribution => ({
  title: 'Tickmark',
  properties: Object.fromEntries(
    Object.entries(schema(RULES)).map(([name, property]) => [
      `tickmark.${name}`,
      keyed(`setting.${name}`, property),
    ]),
  ),
})

/** Keys of our own making: `npm run docs` writes them all, and drops those that nothing has any more. */
const OWN = /^setting\./

export function settingStrings(): Strings {
  return Object.fromEntries(
    Object.entries(schema(RULES)).flatMap(([name, property]) =>
      strings(`setting.${name}`, property),
    ),
  )
}

/** Every sentence in it as its key. */
const keyed = (key: string, property: Property): Property => ({
  ...property,
  ...(property.properties && {
    properties: Object.fromEntries(
      Object.entries(property.properties).map(([name, one]) => [
        name,
        keyed(`${key}.${name}`, one),
      ]),
    ),
  }),
  ...(property.enumDescriptions && {
    enumDescriptions: property.enumDescriptions.map(
      (_, index) => `%${choiceKey(key, property, index)}%`,
    ),
  }),
  markdownDescription: `%${key}%`,
})

function strings(key: string, property: Property): readonly (readonly [string, string])[] {
  return [
    [key, property.markdownDescription],
    ...(property.enumDescriptions ?? []).map(
      (text, index) => [choiceKey(key, property, index), text] as const,
    ),
    ...Object.entries(property.properties ?? {}).flatMap(([name, one]) =>
      strings(`${key}.${name}`, one),
    ),
  ]
}

const choiceKey = (key: string, { enum: choices }: Property, index: number): string =>
  `${key}.${choices?.[index] ?? index}`

/** `manifest` is the text of package.json. */
export function withSettings(manifest: string): string {
  const all = JSON.parse(manifest) as { contributes?: Record<string, unknown> }
  all.contributes = { ...all.contributes, configuration: contribution() }
  return `${JSON.stringify(all, undefined, 2)}\n`
}

/** `nls` is the text of package.nls.json, the English of package.json. */
export function withSettingStrings(nls: string): string {
  const others = Object.entries(JSON.parse(nls) as Strings).filter(([key]) => !OWN.test(key))
  const all = { ...Object.fromEntries(others), ...settingStrings() }
  return `${JSON.stringify(all, undefined, 2)}\n`
}
