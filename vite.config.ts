import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** One environment for code that runs outside the page: everything is bundled, so that a package needs no node_modules. */
const outside = (input: Record<string, string>, outDir: string, format: 'es' | 'cjs') => ({
  consumer: 'server' as const,
  resolve: {
    noExternal: true as const,
    external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
  },
  build: {
    outDir: at(outDir),
    emptyOutDir: true,
    target: format === 'cjs' ? 'chrome148' : 'node20',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input,
      output:
        format === 'cjs'
          ? { format, entryFileNames: '[name].cjs' }
          : {
              format,
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name]-[hash].js',
              minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
            },
    },
  },
})

export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: at('out/renderer'), emptyOutDir: true, target: 'chrome148', chunkSizeWarningLimit: 4500 },
  environments: {
    main: outside({ main: at('main/desktop/main.ts'), cli: at('main/cli/cli.ts') }, 'out/main', 'es'),
    preload: outside({ preload: at('preload/preload.ts') }, 'out/preload', 'cjs'),
  },
  builder: { sharedConfigBuild: true },
})
