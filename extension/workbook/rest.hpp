// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <exception>
#include <utility>

#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// While it lives, the screen is not painted and formulas are not computed.
class Rest {
 public:
  explicit Rest(uno::Ref<uno::XModel> model)
      : model_(std::move(model)),
        actions_(uno::query<uno::XActionLockable>(model_)),
        formulas_(uno::query<uno::XCalculatable>(model_)),
        automatic_(uno::XCalculatable::is_automatic(formulas_)) {
    uno::XActionLockable::lock(actions_);
    uno::XModel::lock_controllers(model_);
    uno::XCalculatable::enable_automatic(formulas_, false);
  }
  Rest(const Rest&) = delete;
  Rest& operator=(const Rest&) = delete;
  ~Rest() {
    try {
      uno::XCalculatable::enable_automatic(formulas_, automatic_);
      uno::XModel::unlock_controllers(model_);
      uno::XActionLockable::unlock(actions_);
    } catch (const std::exception&) {
      // The document has gone: there is nothing left to wake.
    }
  }

 private:
  uno::Ref<uno::XModel> model_;
  uno::Ref<uno::XActionLockable> actions_;
  uno::Ref<uno::XCalculatable> formulas_;
  bool automatic_;
};

}  // namespace poa::extension
