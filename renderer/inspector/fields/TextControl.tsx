import { type ChangeEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { currentCatalog } from '#renderer/state/catalog.ts'
import { Popover } from '#renderer/ui/Popover.tsx'
import { useText } from '#renderer/ui/text.ts'
import type { Location } from '#shared/model/location.ts'
import { useForm } from '../form.ts'
import type { Draft } from '../use-draft.ts'
import { useCompletion } from '../variables/use-completion.ts'
import { type VariableOffer, variableOffers } from '../variables/offers.ts'
import { withReference } from '../variables/reference-text.ts'
import { VariableList } from '../variables/VariableList.tsx'
import { VariableSearch } from '../variables/VariableSearch.tsx'
import type { Control } from './field-props.ts'
import { SmallButton } from './SmallButton.tsx'

interface TextControlProps {
  readonly control: Control
  readonly draft: Draft
  readonly lines?: boolean
  readonly code?: boolean | undefined
  /** Whether the text is a function, or another value that is no text. */
  readonly isFunction?: boolean
  readonly type?: 'text' | 'password'
  readonly inputMode?: 'text' | 'numeric'
  readonly placeholder?: string | undefined
  /** The id of a list of suggestions. */
  readonly list?: string | undefined
  /** Where the text stands, if references to variables are resolved there. */
  readonly variablesAt?: Location | undefined
  /** Whether the field takes all the height that it gets. */
  readonly isTall?: boolean
  /** Further small buttons inside of the field. */
  readonly tools?: ReactNode
  /** Hears keys before the draft does; true when it took the key. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

/** Where text is typed: one line or several, with variables at hand where they can be referred to. */
export function TextControl(props: TextControlProps) {
  const t = useText()
  const { control, draft, lines = false, variablesAt, tools, onKey } = props
  const { pipeline } = useForm()
  const frame = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const completion = useCompletion(variablesAt)
  const [isSearching, setSearching] = useState(false)

  const insert = ({ inside }: VariableOffer) => {
    const { current } = field
    if (!current) return
    const end = current.selectionEnd ?? draft.text.length
    const next = withReference(draft.text, { start: current.selectionStart ?? end, end }, inside)
    draft.onChange(next.text)
    setSearching(false)
    // The caret can only be put where the text has arrived.
    requestAnimationFrame(() => {
      current.focus()
      current.setSelectionRange(next.caret, next.caret)
      completion.typed(next.text, next.caret, inside.endsWith('.'))
    })
  }
  const shared = {
    ...control,
    ...completion.aria,
    ref: field,
    value: draft.text,
    placeholder: props.placeholder,
    spellCheck: false,
    autoComplete: 'off',
    'data-code': props.code,
    'data-function': props.isFunction || undefined,
    onChange({ target, nativeEvent }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      draft.onChange(target.value)
      const isTyping = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insert')
      completion.typed(target.value, target.selectionStart ?? target.value.length, isTyping)
    },
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
      if (completion.takesKey(event, insert) || onKey?.(event)) return
      draft.onKeyDown(event)
    },
  }
  return (
    <div
      ref={frame}
      className={lines ? 'control control-lines' : 'control'}
      onBlur={({ relatedTarget }) => {
        // Going to the list of variables and back is still writing the same text.
        const isChoosing = relatedTarget?.closest('[data-variables]') != null && frame.current?.contains(relatedTarget)
        if (isChoosing) return
        completion.close()
        draft.takeOver()
      }}
    >
      {lines ? (
        <textarea {...shared} rows={rowsFor(draft.text, props)} />
      ) : (
        <input {...shared} type={props.type ?? 'text'} inputMode={props.inputMode} list={props.list} />
      )}
      {(variablesAt || tools) && (
        <div className="control-tools">
          {tools}
          {variablesAt && (
            // The keyboard has the same list by typing the beginning of a reference.
            <span data-variables="">
              <SmallButton
                label={t('inspector.variables.insert')}
                glyph="braces"
                isSkipped
                describedBy={control['aria-labelledby']}
                onPress={() => setSearching(!isSearching)}
              />
            </span>
          )}
        </div>
      )}
      {completion.offers.length > 0 && !isSearching && (
        <Popover anchor={frame} className="variable-popover" onClose={completion.close}>
          <VariableList id={completion.id} offers={completion.offers} active={completion.active} onChoose={insert} />
        </Popover>
      )}
      {isSearching && variablesAt && (
        <div data-variables="">
          <VariableSearch
            anchor={frame}
            offers={variableOffers(pipeline, variablesAt, currentCatalog())}
            onChoose={insert}
            onGiveUp={() => {
              setSearching(false)
              field.current?.focus()
            }}
            onLeave={() => {
              setSearching(false)
              draft.takeOver()
            }}
          />
        </div>
      )}
    </div>
  )
}

function rowsFor(text: string, { isTall = false }: TextControlProps): number {
  return isTall ? 24 : Math.min(16, Math.max(2, text.split('\n').length))
}
