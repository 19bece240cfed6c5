/**
 * For a bundler's `define`: what reaches a network is not there, in whatever package it is called, neither on the command
 * line nor in the panel. The engine of PDF, for one, could load a file by its address.
 */
export const NO_NETWORK = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map((name) => [
    name,
    'undefined',
  ]),
)
