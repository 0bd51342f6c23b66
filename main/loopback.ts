import type { Server } from 'node:http'
import { isSystemError } from '#main/system-error.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'

/** The values of `Host` under which a server on this port is reached from this machine, and under no others. */
export function loopbackHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
}

/** Listens on this machine alone, on any free port for 0, and gives the port. */
export function listenOnLoopback(server: Server, port: number): Promise<Result<number>> {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (isSystemError(error, 'EADDRINUSE')) {
        done(fail('io', `Port ${port} is taken by another program; choose another with --port.`))
      } else if (isSystemError(error, 'EACCES')) {
        done(fail('not-permitted', `You are not permitted to listen on port ${port}; choose one above 1023.`))
      } else failed(error)
    })
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${String(address)}.`)
      done(succeed(address.port))
    })
  })
}
