// Names and types that the client and the server share; all that the client imports of the server.

/** The extension's name in settings, commands and the language server's id. */
export const NAME = 'tickmark'

/**
 * What the server answers beyond LSP, all about one document and all as plain data; null for what is no filing.
 * A client that asks none of them misses nothing of the rest.
 */
export const POLICY = 'tickmark/policy'
export const RATES = 'tickmark/rates'
export const SUM = 'tickmark/sum'
export const DOLLARS = 'tickmark/dollars'
export const REVIEW = 'tickmark/review'
export const WORKING_PAPERS = 'tickmark/workingPapers'
export const REPORT = 'tickmark/report'
export const NOTES = 'tickmark/notes'
export const CHANGE_NOTES = 'tickmark/changeNotes'
export const CARRY_FORWARD = 'tickmark/carryForward'
export const ACCEPTED = 'tickmark/accepted'

/** Told by such clients once what the folders of the workspace say may be trusted. */
export const TRUSTED = 'tickmark/trusted'

/**
 * Sent to clients with `experimental: { tickmark: true }` once a document has been read and checked, after every change
 * of its text or of the settings: what was answered about it before may be answered anew.
 */
export const SETTLED = 'tickmark/settled'

/** Sent to the same clients when the notes of a document have changed: by a request, in another window, on disk. */
export const NOTES_CHANGED = 'tickmark/notesChanged'

export type * from './protocol/place.ts'
export type * from './protocol/money.ts'
export type * from './protocol/review.ts'
export type * from './protocol/notes.ts'
export type * from './protocol/accepting.ts'
