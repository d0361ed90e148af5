// The tickmark.json files that take part → what is said of each, once a change, and taken back when it is gone.

import type { Amiss } from '../settings/file.ts'
import type { Beside, Disk } from './disk.ts'

/** A tickmark.json with what is amiss in it. */
export type Seen = Beside & { readonly amiss: readonly Amiss[] }

export interface Notices {
  /** `file` is the one that holds for the document. */
  readonly see: (uri: string, file: Seen | undefined) => Promise<void>
  /** Takes back what was said of files that are gone. */
  readonly sweep: () => Promise<void>
  /** The document is closed. */
  readonly drop: (uri: string) => void
  /** What was said is no longer shown. */
  readonly forget: () => void
}

export function notices(needs: {
  readonly disk: Disk
  readonly say: (file: Seen) => void
  readonly takeBack: (uri: string) => void
}): Notices {
  /** By the file, what it held. */
  const said = new Map<string, string>()
  /** By the document, its file. */
  const files = new Map<string, string | undefined>()

  async function sweep(): Promise<void> {
    for (const uri of [...said.keys()]) {
      const there = await needs.disk.beside(uri)
      if (there?.uri !== uri && said.delete(uri)) needs.takeBack(uri)
    }
  }

  return {
    async see(uri, file) {
      const moved = files.has(uri) && files.get(uri) !== file?.uri
      files.set(uri, file?.uri)
      if (moved) await sweep()
      if (!file) return
      const content = file.unread ?? file.text
      if (said.get(file.uri) === content) return
      said.set(file.uri, content)
      needs.say(file)
    },
    sweep,
    drop: (uri) => void files.delete(uri),
    forget: () => said.clear(),
  }
}
