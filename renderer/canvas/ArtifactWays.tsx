import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useText } from '#renderer/ui/text.ts'
import type { Point } from '#shared/graph/layout.ts'
import { type Route, type Routes, roundedPath, routeKey } from '#shared/graph/routes.ts'
import { disconnect } from '#renderer/commands/canvas-change.ts'
import { chooseWay, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useSelection } from '#renderer/state/hooks.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'

/** The ways of all artifacts; those of the selected actions are lit and named. */
export const ArtifactWays = memo(function ArtifactWays({ routes }: { routes: Routes }) {
  const chosen = useCanvasUi(({ way }) => (way ? routeKey(way) : null))
  const selection = useSelection()
  const selected = useMemo(
    () => new Set(selection.flatMap((item) => ('action' in item ? [`${item.stage}.${item.action}`] : []))),
    [selection],
  )
  const isLit = ({ key, edge }: Route) =>
    key === chosen ||
    selected.has(`${edge.from.stage}.${edge.from.action}`) ||
    selected.has(`${edge.to.stage}.${edge.to.action}`)
  const lit = routes.routes.filter(isLit)
  const labels = lit.length <= mostLabels ? lit : lit.filter(({ key }) => key === chosen)
  return (
    <ViewportPortal>
      <svg className="artifact-ways" aria-hidden="true">
        <defs>
          <ArrowHead id="way-head" />
          <ArrowHead id="way-head-lit" />
          <ArrowHead id="way-head-wrong" />
        </defs>
        {routes.routes.map((route) => (
          <ArtifactWay key={route.key} route={route} lit={isLit(route)} />
        ))}
        {/* Drawn again on top, so that no quiet way crosses over a lit one. */}
        {lit.map(({ key, points, edge }) => (
          <path
            key={key}
            className="way-line"
            data-lit="true"
            data-wrong={!edge.inOrder}
            d={roundedPath(trimmed(points))}
            markerEnd={edge.inOrder ? 'url(#way-head-lit)' : 'url(#way-head-wrong)'}
          />
        ))}
      </svg>
      {labels.map((route) => (
        <WayLabel key={route.key} route={route} isChosen={route.key === chosen} />
      ))}
    </ViewportPortal>
  )
})

const ArtifactWay = memo(function ArtifactWay(props: { route: Route; lit: boolean }) {
  const t = useText()
  const { route, lit } = props
  const { edge, points } = route
  const line = roundedPath(trimmed(points))
  return (
    <g className="artifact-way" data-route={route.key} data-artifact={edge.artifact}>
      <title>{edge.inOrder ? edge.artifact : t('canvas.outOfOrder', { artifact: edge.artifact })}</title>
      <path
        className="way-touch nopan"
        d={line}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation()
          chooseWay(route.edge)
        }}
      />
      {!lit && (
        <path
          className="way-line"
          data-wrong={!edge.inOrder}
          d={line}
          markerEnd={edge.inOrder ? 'url(#way-head)' : 'url(#way-head-wrong)'}
        />
      )}
    </g>
  )
})

function WayLabel({ route, isChosen }: { route: Route; isChosen: boolean }) {
  const t = useText()
  const { artifact } = route.edge
  const at = labelPoint(route.points)
  return (
    <span className="way-label nopan" data-chosen={isChosen} style={{ left: at.x, top: at.y }}>
      {artifact}
      {isChosen && (
        <button
          type="button"
          aria-label={t('canvas.disconnect', { artifact })}
          title={t('canvas.disconnect', { artifact })}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => disconnect(route.edge)}
        >
          <Glyph name="cross" size={10} />
        </button>
      )}
    </span>
  )
}

function ArrowHead({ id }: { id: string }) {
  return (
    <marker id={id} className={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path d="M1 1 6.5 4 1 7Z" />
    </marker>
  )
}

/** The line without the ends that lie under the handles. */
function trimmed(points: readonly Point[]): readonly Point[] {
  return points.map((point, i) => {
    if (i === 0) return { x: point.x + handleReach, y: point.y }
    return i === points.length - 1 ? { x: point.x - handleReach, y: point.y } : point
  })
}

/** The middle of the longest stretch; beside handles there is no room for a name, so level ones count only from a length. */
function labelPoint(points: readonly Point[]): Point {
  let best = points[0] ?? { x: 0, y: 0 }
  let longest = -1
  for (const [i, to] of points.entries()) {
    const from = points[i - 1]
    if (!from) continue
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const worth = from.y === to.y && length < roomForName ? length / 4 : length
    if (worth <= longest) continue
    longest = worth
    best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  }
  return best
}

const roomForName = 130
const handleReach = 7
/** More names than this would cover the picture. */
const mostLabels = 8
