import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { changeOf, useForm } from '../form.ts'
import { type Draft, useDraft } from '../use-draft.ts'
import { textOf, valueOf } from '../value-text.ts'

interface TextValue {
  readonly value: Json | undefined
  readonly location: Location
  /** Takes a plain text over instead of what takes over all values. False: refused. */
  readonly onCommit?: ((text: string) => boolean | void) | undefined
  /** Takes a value over instead of putting it at `location`. */
  readonly onValue?: ((value: Json | undefined) => boolean | void) | undefined
  /** Whether the value is in the declaration itself, where functions may stand, and not in a text. */
  readonly isDeclared?: boolean
  readonly lines?: boolean
}

/** The typing into a field whose text is a value, or a function of CloudFormation where those may stand. */
export function useTextValue({ value, location, onCommit, onValue, isDeclared = true, lines }: TextValue): Draft {
  const { dialect, owner } = useForm()
  const read = (text: string) => valueOf(text, value, isDeclared ? dialect : 'api')
  const put = onValue ?? ((next) => setAt(location, next, changeOf(location, owner)))
  return useDraft(
    textOf(value),
    (text) => {
      const meant = read(text)
      if ('message' in meant) return false
      const isText = meant.value === undefined || typeof meant.value === 'string'
      return onCommit && isText ? onCommit(text) : put(meant.value)
    },
    {
      lines,
      check(text) {
        const meant = read(text)
        return 'message' in meant ? meant.message : undefined
      },
    },
  )
}
