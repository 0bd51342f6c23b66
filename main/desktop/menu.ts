import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** What a menu item does: it names a command of the page, which is the only place that knows how to carry it out. */
export type SendCommand = (id: string) => void

/** The application menu. Its shortcuts are shown and not registered, because the page listens to the keys itself. */
export function setMenu(send: SendCommand): void {
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(id),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  })
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        command('New', 'document.new'),
        command('Open…', 'document.open', 'CmdOrCtrl+O'),
        { type: 'separator' },
        command('Save', 'document.save', 'CmdOrCtrl+S'),
        command('Save as…', 'document.saveAs', 'CmdOrCtrl+Shift+S'),
        command('Export…', 'document.export', 'CmdOrCtrl+Shift+E'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('Undo', 'edit.undo', 'CmdOrCtrl+Z'),
        command('Redo', 'edit.redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        command('Command palette…', 'app.palette', 'CmdOrCtrl+K'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [command('Keyboard shortcuts', 'app.keys', 'F1')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
