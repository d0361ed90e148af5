// Ways through a filing: to where a thing is defined, and to all that name it.

import type { Connection, ReferenceParams, ServerCapabilities } from 'vscode-languageserver'
import { definition } from '../../features/definition.ts'
import { highlights, references } from '../../features/references.ts'
import type { Ask } from '../asker.ts'
import * as write from '../write.ts'

export const NAVIGATION: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
}

export function answerNavigation(connection: Connection, { at, client }: Ask): void {
  connection.onDefinition(
    at([], ({ filing, place }, offset) => write.leaps(place, definition(filing, offset), client())),
  )
  connection.onReferences(
    at([], ({ filing, place }, offset, { context }: ReferenceParams) =>
      write.locations(place, references(filing, offset, context.includeDeclaration)),
    ),
  )
  connection.onDocumentHighlight(
    at([], ({ filing, place }, offset) => write.highlights(place, highlights(filing, offset))),
  )
}
