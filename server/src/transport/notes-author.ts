// A filing → who writes notes on it: as the settings say, else as git does, else "Reviewer".

import { dirname } from 'node:path'
import { pathOf } from '../machine/address.ts'
import { gitName } from '../machine/git-name.ts'
import type { Settings } from '../settings/settings.ts'

const NOBODY = 'Reviewer'

export interface Authors {
  readonly of: (uri: string, settings: Settings) => Promise<string>
  /** Names may have changed. */
  readonly forget: () => void
}

/** `isTrusted`: whether what the folders say may be asked of git. */
export function authors(isTrusted: () => boolean): Authors {
  const names = new Map<string, Promise<string | undefined>>()
  return {
    async of(uri, { author }) {
      if (author !== undefined) return author
      const path = pathOf(uri)
      const folder = isTrusted() && path !== undefined ? dirname(path) : undefined
      const name = names.get(folder ?? '') ?? gitName(folder)
      names.set(folder ?? '', name)
      return (await name) ?? NOBODY
    },
    forget: () => names.clear(),
  }
}
