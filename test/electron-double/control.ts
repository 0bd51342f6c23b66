import { channels } from '../../shared/rpc/channels.ts'
import { app, dialogAnswers, handlers, type MenuItem, menu, record } from './state.ts'
import { BrowserWindow } from './window.ts'

/** What the test may do with the app, by name; arguments and answers are JSON. */
const acts = {
  /** Waits until the window is shown, its page loaded. */
  ready: async () => {
    while (BrowserWindow.windows[0]?.isShown !== true) await new Promise((done) => setTimeout(done, 20))
    return true
  },
  record: () => record,
  /** Evaluates an expression in the page. */
  evaluate: (expression: string) => page().evaluate(expression),
  /** Waits for a text to be on the page. */
  see: async (text: string) => {
    await page().getByText(text, { exact: true }).first().waitFor()
    return true
  },
  answerDialog: (answer: unknown) => dialogAnswers.push(answer),
  /** Calls as a frame of this address would, at the top or inside another. */
  callAs: (url: string, isTop: boolean, name: string) =>
    handlers.get(channels.call)?.({ sender: contents(), senderFrame: { url, parent: isTop ? null : {} } }, name),
  callAsStranger: (name: string) =>
    handlers.get(channels.call)?.({ sender: { id: 999 }, senderFrame: { url: 'app://designer/', parent: null } }, name),
  navigate: (url: string) => {
    let isPrevented = false
    contents().emit('will-navigate', { url, preventDefault: () => (isPrevented = true) })
    return isPrevented ? 'prevented' : 'allowed'
  },
  openWindow: (url: string) => contents().openHandler?.({ url }),
  permission: (name: string) => {
    const { session } = contents()
    const asked: boolean[] = []
    session.requestHandler?.(contents(), name, (granted) => asked.push(granted))
    return [...asked, session.checkHandler?.(null, name), session.deviceHandler?.()]
  },
  chooseFromMenu: (label: string) => {
    const item = allItems(menu.items).find((candidate) => candidate.label === label)
    if (!item?.click) throw new Error(`There is no menu item ${label}`)
    item.click()
    return true
  },
  secondInstance: (handedOver: unknown) => app.emit('second-instance', {}, [], '/', handedOver),
  openFile: (path: string) => app.emit('open-file', { preventDefault: () => undefined }, path),
  closeWindow: () => BrowserWindow.windows[0]?.close(),
}

export type Act = keyof typeof acts

function contents() {
  const window = BrowserWindow.windows[0]
  if (!window) throw new Error('There is no window')
  return window.webContents
}

function page() {
  const { page: there } = contents()
  if (!there) throw new Error('No page was loaded')
  return there
}

function allItems(items: readonly MenuItem[]): readonly MenuItem[] {
  return items.flatMap((item) => [item, ...allItems(item.submenu ?? [])])
}

interface Request {
  readonly id: number
  readonly act: Act
  readonly args: readonly never[]
}

process.on('message', (request: Request) => {
  const act: (...args: readonly never[]) => unknown = acts[request.act]
  Promise.resolve()
    .then(() => act(...request.args))
    .then(
      (value) => process.send?.({ id: request.id, value: value ?? null }),
      (error: unknown) => process.send?.({ id: request.id, error: String(error) }),
    )
})
