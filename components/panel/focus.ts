// Where the focus goes by itself: to an account that opens, to an answer that comes back, and on when its place vanishes.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Panel as Context } from './context'
import { focusRow } from './place'
import { changedRow, firstOpen } from './rows'
import { goTo } from './verbs'

/** Another account starts with nothing open, at the row that waits for an answer, and keys work at once. */
export function useArrival(panel: Context): void {
  const key = panel.state.status === 'account' ? panel.state.account?.key : undefined
  const shown = useRef<string>()
  useLayoutEffect(() => {
    if (key === shown.current) return
    shown.current = key
    const row = key && (panel.state.focus ?? firstOpen(panel.state))
    panel.show({ row, detail: undefined, deciding: false, catalyst: undefined, filter: undefined })
    const idle = document.activeElement === document.body || document.activeElement === null
    if (row && idle) focusRow(row)
  }, [key])
  useLayoutEffect(() => {
    const { row, awaited } = panel.view
    if (row && awaited && focusRow(row)) panel.show({ awaited: false })
  })
}

/** The list of what is due opens when somebody outside of the panel asks for it. */
export function useDueWanted({ state, show }: Context): void {
  useEffect(() => {
    if (state.dueWanted > 0) show({ sheet: 'due' })
  }, [state.dueWanted])
}

/** The row whose answer was taken back by its key, so that it can be given anew at once. */
export function useUndone(panel: Context): void {
  const { undoing } = panel.view
  useLayoutEffect(() => {
    const row = undoing && changedRow(undoing, panel.state)
    if (!row) return
    panel.show({ undoing: undefined })
    goTo(row, panel)
  }, [undoing, panel.state.rows, panel.state.evaluation])
}

/** A message or a notice takes room from what scrolls: what is in focus stays in sight, if it was. */
export function useRoom(): void {
  useEffect(() => {
    const box = document.querySelector('.scroll')
    if (!box) return
    let before = box.clientHeight
    const watch = new ResizeObserver(() => {
      const [had, has] = [before, box.clientHeight]
      before = has
      if (has < had) keepInSight(box, had)
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
}

function keepInSight(box: Element, had: number): void {
  const focused = document.activeElement?.closest('.scroll *')
  const top = box.getBoundingClientRect().top
  if (!focused || focused.getBoundingClientRect().top - top > had) return
  const whole = focused.closest('[data-row]') ?? focused
  whole.scrollIntoView({ block: 'nearest' })
}

/** When what is in focus vanishes (a form that was saved, an offer that was taken), the nearest place takes the focus. */
export function useRescue(panel: Context): void {
  const latest = useRef(panel)
  latest.current = panel
  useEffect(() => {
    let path: Element[] = []
    const note = (event: FocusEvent) => {
      path = event.target instanceof Element ? pathOf(event.target) : []
    }
    const forget = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && path[0]?.contains(target))) path = []
    }
    const watch = new MutationObserver(() => {
      const [last] = path
      if (!last || (last.isConnected && !last.matches(':disabled'))) return
      if (document.activeElement !== document.body && document.activeElement !== last) return
      const gone = path
      path = []
      rescue(gone, latest.current.view.row)
    })
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', forget)
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', forget)
      watch.disconnect()
    }
  }, [])
}

function pathOf(element: Element): Element[] {
  const up = element.parentElement
  return up ? [element, ...pathOf(up)] : [element]
}

const FOCUSABLE = ':is(button, input, select, textarea, summary, a[href]):not(:disabled)'

// Where nothing of the place is left, the rep is back at the rows.
function rescue(path: Element[], row: string | undefined): void {
  const next = factOf(path) ?? besides(path)
  if (next) next.focus({ preventScroll: true })
  else if (!row || !focusRow(row)) document.querySelector<HTMLElement>('.head-actions button')?.focus()
}

// A fact stays a fact whether the page says it or the rep kept it.
function factOf(path: Element[]): HTMLElement | undefined {
  const field = path.map((one) => one.getAttribute('data-field')).find(Boolean)
  return field ? (document.querySelector<HTMLElement>(`[data-field="${field}"] button`) ?? undefined) : undefined
}

function besides(path: Element[]): HTMLElement | undefined {
  for (const place of path.filter((one) => one.isConnected)) {
    if (place.matches('.scroll, .top, .bottom, .panel')) return undefined
    const chosen = place.matches('[data-row]') ? place.querySelector<HTMLElement>('input:checked:not(:disabled)') : null
    const next = chosen ?? place.querySelector<HTMLElement>(place.matches('.section') ? 'h2' : FOCUSABLE)
    if (next) return next
  }
  return undefined
}
