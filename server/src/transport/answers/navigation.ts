// Ways through a filing and into the files beside it: to where a thing is defined, and to all that name it.

import type { Connection, ReferenceParams, ServerCapabilities } from 'vscode-languageserver'
import { definition, restsOnChecks } from '../../features/definition.ts'
import { farLeaps, farMentions } from '../../features/elsewhere.ts'
import { rateLeaps } from '../../features/figure-leaps.ts'
import { linksOf } from '../../features/links.ts'
import { highlights, references } from '../../features/references.ts'
import type { Abilities } from '../abilities.ts'
import type { Ask, Asked } from '../asker.ts'
import * as write from '../write.ts'

export const navigationCapabilities = (client: Abilities): ServerCapabilities => ({
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  ...(client.typeDefinitions && { typeDefinitionProvider: true }),
  ...(client.documentLinks && { documentLinkProvider: {} }),
})

export function answerNavigation(
  connection: Connection,
  { at, whole, session, library, client }: Ask,
): void {
  /** Names are answered at once; what proves a figure is known once the checks have run. */
  const settled = async ({ filing, uri }: Asked, offset: number): Promise<void> => {
    if (restsOnChecks(filing, offset)) await session.checked(uri)
  }
  connection.onDefinition(
    at([], async (asked, offset) => {
      const { filing, place, uri } = asked
      const far = farLeaps(filing, offset, { library: library(), from: uri })
      if (far.length > 0) return write.farLeaps(place, far, client())
      await settled(asked, offset)
      return write.leaps(place, definition(filing, offset), client())
    }),
  )
  connection.onTypeDefinition(
    at([], async (asked, offset) => {
      await settled(asked, offset)
      return write.leaps(asked.place, rateLeaps(asked.filing, offset), client())
    }),
  )
  connection.onReferences(
    at([], async (asked, offset, { context }: ReferenceParams) => {
      const { filing, place, uri } = asked
      await settled(asked, offset)
      return [
        ...write.locations(place, references(filing, offset, context.includeDeclaration)),
        ...farMentions(filing, offset, { library: library(), from: uri }),
      ]
    }),
  )
  connection.onDocumentHighlight(
    at([], ({ filing, place }, offset) => write.highlights(place, highlights(filing, offset))),
  )
  connection.onDocumentLinks(
    whole([], ({ filing, place }) => write.links(place, linksOf(filing), client())),
  )
}
