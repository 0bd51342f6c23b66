import { Glyph, type GlyphName } from '#renderer/ui/Glyph.tsx'

interface SmallButtonProps {
  readonly label: string
  readonly glyph: GlyphName
  readonly isWordShown?: boolean
  readonly isPressed?: boolean
  readonly disabled?: boolean
  /** Whether the Tab key passes it by, because the keyboard has another way. */
  readonly isSkipped?: boolean
  /** What the button is about, by the id of what names it. */
  readonly describedBy?: string | undefined
  onPress(): void
}

/** A small button that stands beside what it acts on. */
export function SmallButton({ label, glyph, isWordShown = false, ...rest }: SmallButtonProps) {
  const { isPressed, disabled = false, isSkipped = false, describedBy, onPress } = rest
  return (
    <button
      type="button"
      className="small-button"
      aria-label={isWordShown ? undefined : label}
      aria-pressed={isPressed}
      aria-describedby={describedBy}
      disabled={disabled}
      tabIndex={isSkipped ? -1 : undefined}
      title={label}
      onClick={onPress}
    >
      <Glyph name={glyph} size={12} />
      {isWordShown && label}
    </button>
  )
}
