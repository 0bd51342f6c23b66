/** A value as JSON has it: without members that are not there, and with times as ISO 8601. */
export type Plain<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value as undefined extends Value[Name] ? never : Name]: Plain<Value[Name]> } & {
          readonly [Name in keyof Value as undefined extends Value[Name] ? Name : never]?: Plain<
            Exclude<Value[Name], undefined>
          >
        }
      : Value

/** What the client gives, ready to be compared, shown and sent to a page. */
export function plain<Value extends object>(value: Value): Plain<Value> {
  // What comes out is what the type says: JSON leaves out what is undefined, and writes times as text.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(JSON.stringify(value)) as Plain<Value>
}
