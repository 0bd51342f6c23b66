import { useStore } from 'zustand'
import { askToStart } from '#renderer/state/run-operations.ts'
import { choosePlace, places, thisMachine } from '#renderer/state/places.ts'
import { type RemotePipeline, startRemote } from '#renderer/state/remote-runs.ts'
import { showRun } from '#renderer/state/run-board.ts'
import { TargetSelect } from '#renderer/places/TargetSelect.tsx'
import { targetName } from '#renderer/places/target-name.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'

/** Where executions are looked at, and elsewhere than here the way to start one. */
export function PlaceChooser({
  documentId,
  remote,
}: {
  readonly documentId: string
  readonly remote: RemotePipeline | undefined
}) {
  const t = useText()
  const target = useStore(places, ({ chosen }) => chosen[documentId] ?? thisMachine)
  return (
    <div className="runs-place">
      <TargetSelect
        label={t('runs.place')}
        target={target}
        onChange={(next) => {
          // An execution is in one place only.
          showRun(documentId, undefined)
          choosePlace(documentId, next)
        }}
      />
      {remote && (
        <Button
          onClick={() =>
            askToStart({ name: remote.name, place: targetName(t, target) }, () => void startRemote(documentId, remote))
          }
        >
          {t('runs.remote.start')}
        </Button>
      )}
    </div>
  )
}
