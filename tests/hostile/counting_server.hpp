// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

namespace poa::hostile {

// A server on this machine alone, on a port of its own, that answers nothing and counts who asks.
class CountingServer {
 public:
  // Throws std::system_error when the system gives no socket.
  CountingServer();
  ~CountingServer();
  CountingServer(const CountingServer&) = delete;
  CountingServer& operator=(const CountingServer&) = delete;

  [[nodiscard]] std::string address() const { return "http://127.0.0.1:" + std::to_string(port_); }
  [[nodiscard]] int requests() const { return requests_; }

 private:
  void serve();

  int socket_;
  std::uint16_t port_ = 0;
  std::atomic<int> requests_ = 0;
  std::atomic<bool> ends_ = false;
  std::thread thread_;
};

}  // namespace poa::hostile
