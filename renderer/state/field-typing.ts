/** What is being typed into fields and not taken over yet. */
const typing = new Set<() => void>()

/** Makes known that a field holds typing; the answer ends it. */
export function beginTyping(takeOver: () => void): () => void {
  typing.add(takeOver)
  return () => typing.delete(takeOver)
}

/** Takes over whatever is being typed into fields, as if they were left: a command is about to look at the document. */
export function takeOverTyping(): void {
  for (const takeOver of typing) takeOver()
}
