import type { Category } from '#shared/catalog/action-type.ts'
import type { GlyphName } from '#renderer/ui/Glyph.tsx'

/** The categories in the order in which a pipeline usually has them, and how each is drawn. */
export const categories: readonly { readonly category: Category; readonly glyph: GlyphName }[] = [
  { category: 'Source', glyph: 'branch' },
  { category: 'Build', glyph: 'box' },
  { category: 'Test', glyph: 'flask' },
  { category: 'Compute', glyph: 'terminal' },
  { category: 'Deploy', glyph: 'upload' },
  { category: 'Invoke', glyph: 'bolt' },
  { category: 'Approval', glyph: 'person' },
]

/** How actions of a category are drawn; a category that nobody knows has a look of its own. */
export function lookOf(category: string | undefined): { readonly glyph: GlyphName; readonly color: string } {
  const known = categories.find((candidate) => candidate.category === category)
  const name = known ? known.category.toLowerCase() : 'unknown'
  return { glyph: known?.glyph ?? 'unknown', color: `var(--category-${name})` }
}
