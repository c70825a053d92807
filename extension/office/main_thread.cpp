// SPDX-License-Identifier: MPL-2.0
#include "office/main_thread.hpp"

#include <utility>

#include "office/listeners.hpp"

namespace poa::extension {

void MainThread::call(std::function<void()> action) const {
  uno::XRequestCallback::request(requests_, when_called(std::move(action)), uno::Any());
}

}  // namespace poa::extension
