// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>

#include "office/services.hpp"

namespace poa::extension {

// The office's main thread, on which alone windows are changed.
class MainThread {
 public:
  explicit MainThread(const Services& office)
      : requests_(office.service<uno::XRequestCallback>("com.sun.star.awt.AsyncCallback")) {}

  // Does it there, soon; from any thread. The office may end before: then it is not done.
  void call(std::function<void()> action) const;

 private:
  uno::Ref<uno::XRequestCallback> requests_;
};

}  // namespace poa::extension
