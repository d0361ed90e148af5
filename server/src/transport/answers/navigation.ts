// Ways through a filing and into the files beside it: to where a thing is defined, and to all that name it.

import type { Connection, ReferenceParams, ServerCapabilities } from 'vscode-languageserver'
import { definition, restsOnChecks } from '../../features/definition.ts'
import { farLeaps, farMentions } from '../../features/elsewhere.ts'
import { rateLeaps } from '../../features/figure-leaps.ts'
import { linksOf } from '../../features/links.ts'
import { highlights, references } from '../../features/references.ts'
import type { Abilities } from '../abilities.ts'
import type { Ask, Asked } from '../asker.ts'
import { Stale } from '../guard.ts'
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
  /** Names are answered at once; what proves a figure is known once the checks have run, over the text that was asked about. */
  const settled = async (asked: Asked, offset: number): Promise<Asked> => {
    if (!restsOnChecks(asked.filing, offset)) return asked
    const view = await session.checked(asked.uri)
    if (view?.kind !== 'filing' || view.version !== asked.version) throw new Stale()
    return { ...view, place: { ...view, text: view.filing.text } }
  }
  connection.onDefinition(
    at([], async (asked, offset) => {
      const far = farLeaps(asked.filing, offset, { library: library(), uri: asked.uri })
      if (far.length > 0) return write.farLeaps(asked.place, far, client())
      const { filing, place } = await settled(asked, offset)
      return write.leaps(place, definition(filing, offset), client())
    }),
  )
  connection.onTypeDefinition(
    at([], async (asked, offset) => {
      const { filing, place } = await settled(asked, offset)
      return write.leaps(place, rateLeaps(filing, offset), client())
    }),
  )
  connection.onReferences(
    at([], async (asked, offset, { context }: ReferenceParams) => {
      const { filing, place, uri } = await settled(asked, offset)
      return [
        ...write.locations(place, references(filing, offset, context.includeDeclaration)),
        ...farMentions(filing, offset, { library: library(), uri }),
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
