import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml'
import type { TextProblem } from '../codec.ts'
import { maximumDepth, tooDeep } from '../limits.ts'
import { syntaxProblem } from './yaml-advice.ts'
import { textStart } from './yaml-lines.ts'

/** The first document of a YAML text, with its tokens. */
export interface YamlDocument {
  readonly contents: ParsedNode | null
  /** What stands before the outermost value. */
  readonly start: readonly CST.SourceToken[]
  /** Whether `%TAG` lines give tags another meaning. */
  readonly hasTagDirectives: boolean
  /** Where the document that follows begins, if one does. */
  readonly next: number | undefined
  readonly problems: readonly TextProblem[]
}

/** Reads the lines of a text, giving up where values nest more than `limit` levels deep. */
export function readYaml(text: string, limit = maximumDepth): YamlDocument {
  const parser = new Parser()
  const composer = new Composer({
    // Every scalar comes as text; what it says is decided by us, and so are repeated names and short tags.
    schema: 'failsafe',
    resolveKnownTags: false,
    keepSourceTokens: true,
    uniqueKeys: false,
  })
  const documents: Document.Parsed[] = []
  let start: readonly CST.SourceToken[] | undefined
  let next: number | undefined
  let complaints = 0
  const compose = (parsed: Iterable<CST.Token>) => {
    for (const token of parsed) {
      if (token.type === 'document') start = token.start
      if (token.type === 'error') complaints++
      documents.push(...composer.next(token))
    }
  }
  // A byte-order mark is no indentation of the line that it stands on.
  parser.offset = textStart(text)
  for (const lexeme of new Lexer().lex(text.slice(parser.offset))) {
    compose(parser.next(lexeme))
    const [outermost] = parser.stack
    if (outermost?.type === 'document' && start) next = outermost.offset
    if (next !== undefined || complaints > maximumProblems) break
    // The document and a scalar lie in the stack too.
    if (parser.stack.length > limit + 2) return refused(tooDeep(parser.offset))
  }
  if (next === undefined) compose(parser.end())
  documents.push(...composer.end(true, text.length))

  const [document] = documents
  return {
    contents: document?.contents ?? null,
    start: start ?? [],
    hasTagDirectives: document !== undefined && Object.keys(document.directives.tags).some((handle) => handle !== '!!'),
    next,
    problems: document?.errors.slice(0, maximumProblems).map((error) => syntaxProblem(error, text)) ?? [],
  }
}

/** Nobody reads more; a text that is not YAML at all can have millions. */
const maximumProblems = 1000

function refused(problem: TextProblem): YamlDocument {
  return { contents: null, start: [], hasTagDirectives: false, next: undefined, problems: [problem] }
}
