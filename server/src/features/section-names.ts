// An outline → the names of the sections around an offset, the outermost first.

import type { Outline, Section } from '../syntax/section.ts'

export type SectionNames = (offset: number) => readonly string[]

export const sectionsOf =
  ({ sections }: Outline): SectionNames =>
  (offset) => {
    const names: string[] = []
    let within = sections
    for (;;) {
      const one = around(within, offset)
      if (!one) return names
      names.push(one.name)
      within = one.children
    }
  }

const around = (sections: readonly Section[], offset: number): Section | undefined =>
  sections.find(({ span }) => span.start <= offset && offset < span.end)
