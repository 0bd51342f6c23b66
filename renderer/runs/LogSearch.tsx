import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import type { Search } from './use-search.ts'

/** Looks for a text in a log: Enter goes to the next row that holds it, with Shift to the one before. */
export function LogSearch({ search, onMove }: { readonly search: Search; onMove(): void }) {
  const t = useText()
  const { text, rows, at, isCut, isSearching } = search
  const move = (step: 1 | -1) => {
    onMove()
    search.move(step)
  }
  const many = isCut ? `${rows.length}+` : `${rows.length}`
  return (
    <span className="run-log-search">
      <input
        type="search"
        aria-label={t('runs.log.search')}
        placeholder={t('runs.log.search')}
        value={text}
        onChange={({ target }) => {
          onMove()
          search.setText(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          move(event.shiftKey ? -1 : 1)
        }}
      />
      {text !== '' && (
        <>
          <span role="status" className="run-log-note">
            {isSearching ? '…' : rows.length === 0 ? t('runs.log.noMatch') : `${at + 1} / ${many}`}
          </span>
          <Button
            look="icon"
            title={t('runs.log.previous')}
            aria-label={t('runs.log.previous')}
            onClick={() => move(-1)}
          >
            <Glyph name="up" size={12} />
          </Button>
          <Button look="icon" title={t('runs.log.next')} aria-label={t('runs.log.next')} onClick={() => move(1)}>
            <Glyph name="down" size={12} />
          </Button>
        </>
      )}
    </span>
  )
}
