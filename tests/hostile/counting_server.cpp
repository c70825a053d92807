// SPDX-License-Identifier: MPL-2.0
#include "hostile/counting_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace poa::hostile {
namespace {

void require(bool done, const char* what) {
  if (!done) throw std::system_error(errno, std::generic_category(), what);
}

}  // namespace

CountingServer::CountingServer() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  require(socket_ >= 0, "socket");
  sockaddr_in place{};
  place.sin_family = AF_INET;
  place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof place;
  auto* const address = reinterpret_cast<sockaddr*>(&place);
  require(bind(socket_, address, length) == 0, "bind");
  require(listen(socket_, 16) == 0, "listen");
  require(getsockname(socket_, address, &length) == 0, "getsockname");
  port_ = ntohs(place.sin_port);
  thread_ = std::thread([this] { serve(); });
}

CountingServer::~CountingServer() {
  ends_ = true;
  thread_.join();
  close(socket_);
}

void CountingServer::serve() {
  constexpr int kLookAgain = 50;  // milliseconds
  constexpr std::string_view kAnswer =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  while (!ends_) {
    pollfd waiting{socket_, POLLIN, 0};
    if (poll(&waiting, 1, kLookAgain) <= 0) continue;
    const int client = accept(socket_, nullptr, nullptr);
    if (client < 0) continue;
    ++requests_;
    std::array<char, 4096> request{};
    static_cast<void>(recv(client, request.data(), request.size(), 0));
    static_cast<void>(send(client, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL));
    close(client);
  }
}

}  // namespace poa::hostile
