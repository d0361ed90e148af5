// A half-open range of UTF-16 offsets, and the few questions asked of one.

/** Offsets in UTF-16 code units, `start` included, `end` excluded; `start <= end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by })

/** The caret right behind the last character counts, as an editor's cursor does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end

export const encloses = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

export const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
