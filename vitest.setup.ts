import fc from 'fast-check'

// The same random cases on every machine: no run passes or fails by luck. FC_SEED tries others (see CONTRIBUTING.md).
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_260_101) })
