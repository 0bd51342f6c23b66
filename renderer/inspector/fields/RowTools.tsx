import { useText } from '#renderer/ui/text.ts'
import { SmallButton } from './SmallButton.tsx'

interface RowToolsProps {
  /** What the row is called in the names of the buttons. */
  readonly name: string
  readonly index: number
  readonly count: number
  onMove?: ((to: number) => void) | undefined
  onRemove(): void
}

/** Moves a row up or down, or takes it away. */
export function RowTools({ name, index, count, onMove, onRemove }: RowToolsProps) {
  const t = useText()
  return (
    <span className="row-tools">
      {onMove && count > 1 && (
        <>
          <SmallButton
            label={t('inspector.moveUp', { name })}
            glyph="up"
            disabled={index === 0}
            onPress={() => onMove(index - 1)}
          />
          <SmallButton
            label={t('inspector.moveDown', { name })}
            glyph="down"
            disabled={index === count - 1}
            onPress={() => onMove(index + 1)}
          />
        </>
      )}
      <SmallButton label={t('inspector.remove', { name })} glyph="cross" onPress={onRemove} />
    </span>
  )
}
