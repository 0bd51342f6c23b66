import type { ActionType, Category } from '#shared/catalog/action-type.ts'
import { categories } from '#renderer/commands/canvas-categories.ts'

export interface ActionGroup {
  readonly category: Category
  readonly types: readonly ActionType[]
}

/**
 * The action types that a search means, by category. Every word has to be found in title, provider, category or
 * description, in English or as it is shown; those whose title or provider begins with the search come first.
 */
export function matchActions(
  types: readonly ActionType[],
  search: string,
  shown: (text: string) => string = (text) => text,
): readonly ActionGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return categories.flatMap(({ category }) => {
    const matching = types
      .filter((type) => type.category === category && words.every((word) => textOf(type, shown).includes(word)))
      .toSorted((a, b) => Number(startsWith(b, words)) - Number(startsWith(a, words)))
    return matching.length > 0 ? [{ category, types: matching }] : []
  })
}

function textOf({ title, provider, category, description }: ActionType, shown: (text: string) => string): string {
  return `${title} ${shown(title)} ${provider} ${category} ${description} ${shown(description)}`.toLowerCase()
}

function startsWith({ title, provider }: ActionType, [first]: readonly string[]): boolean {
  if (first === undefined) return false
  return [title, provider, ...title.split(' ')].some((text) => text.toLowerCase().startsWith(first))
}
