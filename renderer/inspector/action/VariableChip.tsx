import { useState } from 'react'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'

interface VariableChipProps {
  /** Without one nobody can refer to the variable. */
  readonly namespace: string | undefined
  readonly name: string
  readonly help: string
}

/** An output variable; pressing it copies the reference to it. */
export function VariableChip({ namespace, name, help }: VariableChipProps) {
  const t = useText()
  const [isCopied, setCopied] = useState(false)
  const reference = `#{${namespace}.${name}}`
  if (namespace === undefined) {
    return (
      <li className="variable-chip" title={help}>
        <code>{name}</code>
      </li>
    )
  }
  const copy = () => {
    // Where a system forbids it, the text can still be selected by hand.
    navigator.clipboard.writeText(reference).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <li>
      <button
        type="button"
        className="variable-chip"
        title={help}
        aria-label={t('inspector.copy', { text: reference })}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <code>{reference}</code>
        <Glyph name={isCopied ? 'check' : 'copy'} size={11} />
      </button>
      <span role="status" className="visually-hidden">
        {isCopied ? t('inspector.copied') : ''}
      </span>
    </li>
  )
}
