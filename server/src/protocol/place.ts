// Places and documents, as LSP names them.

/** From 0, in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface Document {
  readonly uri: string
}

export interface OfDocument {
  readonly textDocument: Document
}
