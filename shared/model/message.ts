/**
 * A sentence for people, kept apart from what it speaks of, so that it can be said in other languages: `{0}` stands for
 * the first value. The English template is the sentence's identity.
 */
export interface Message {
  readonly template: string
  readonly values: readonly string[]
}

/** Writes a message as a template text: say`Rename this stage: “${name}” is already taken.` */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Message {
  const template = parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('')
  return { template, values: values.map(String) }
}

/** The sentence in words; `translate` gives the template of another language, or the same one. */
export function inWords({ template, values }: Message, translate: (template: string) => string = same): string {
  return translate(template).replaceAll(/\{(\d+)\}/g, (hole, index: string) => values[Number(index)] ?? hole)
}

function same(template: string): string {
  return template
}
