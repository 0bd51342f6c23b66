import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { patternsOf } from '../trigger-patterns.ts'

/** Patterns are globs: brackets and braces are closed, and braces do not stand in braces (UG/syntax-glob). */
export const patternSyntax: PipelineRule = {
  id: 'pattern-syntax',
  topic: 'triggers',
  severity: 'warning',
  summary: 'The patterns of filters are well-formed.',
  explanation:
    'In a pattern * stands for any characters but a slash, ** also for slashes, ? for one character, [abc] for one of several, {a,b} for alternatives, and a backslash takes the special meaning of the next character away.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/syntax-glob.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const { text, location } of patternsOf(trigger)) {
        if (text.includes('#{')) continue
        const opener = unclosed(text)
        if (opener === '{{') {
          yield { location, message: say`Write the alternatives of “${text}” without braces in braces.` }
        } else if (opener === '\\') {
          yield { location, message: say`Remove the backslash at the end of “${text}”.` }
        } else if (opener !== undefined) {
          yield { location, message: say`Close “${opener}” in “${text}”, or write a backslash in front of it.` }
        }
      }
    }
  },
}

/** What is left open in a pattern; `{{` for braces in braces. */
function unclosed(pattern: string): '[' | '{' | '{{' | '\\' | undefined {
  let inBraces = false
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    if (char === '\\') {
      if (at === pattern.length - 1) return '\\'
      at++
    } else if (char === '[') {
      // A bracket right at the beginning of a class belongs to it.
      const end = pattern.indexOf(']', pattern.charAt(at + 1) === '!' ? at + 3 : at + 2)
      if (end < 0) return '['
      at = end
    } else if (char === '{') {
      if (inBraces) return '{{'
      inBraces = true
    } else if (char === '}') inBraces = false
  }
  return inBraces ? '{' : undefined
}
