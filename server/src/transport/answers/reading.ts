// What a reader sees of a filing: its outline, its folds, its hovers.

import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import { foldsOf } from '../../features/folding.ts'
import { hover } from '../../features/hover.ts'
import { outlineSymbols } from '../../features/outline.ts'
import type { Ask } from '../asker.ts'
import { judged } from '../view.ts'
import * as write from '../write.ts'

export const READING: ServerCapabilities = {
  documentSymbolProvider: { label: 'Tickmark' },
  foldingRangeProvider: true,
  hoverProvider: true,
}

export function answerReading(connection: Connection, { whole, at, library, client }: Ask): void {
  connection.onDocumentSymbol(
    whole([], ({ filing, place }) => write.symbols(place, outlineSymbols(filing), client())),
  )
  connection.onFoldingRanges(whole([], ({ filing }) => write.folds(foldsOf(filing))))
  connection.onHover(
    at(null, (asked, offset) => {
      const known = asked.filing.isJudged ? judged(asked, library()) : 'later'
      const shown = hover(asked.filing, offset, known, {
        library: library(),
        uri: asked.uri,
      })
      return shown ? write.hover(asked.place, shown, client()) : null
    }),
  )
}
