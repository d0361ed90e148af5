// Names and types that the client and the server share; the only server file that the client imports.

/** The extension's name in settings, commands and the language server's id. */
export const NAME = 'tickmark'
