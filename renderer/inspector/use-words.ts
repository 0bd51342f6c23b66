import { useCallback } from 'react'
import { useSentence } from '#renderer/ui/text.ts'

/** Puts a text of the catalog or the schema, which are in English, into the language of now. */
export function useWords(): (text: string) => string {
  const sentence = useSentence()
  return useCallback((text) => sentence({ template: text, values: [] }), [sentence])
}
