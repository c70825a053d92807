// SPDX-License-Identifier: MPL-2.0
// References to interfaces of the C ABI, ours or the office's.
//
// Ownership: an `Interface` owns one reference to its object, or is empty. What the office passes
// as an argument is borrowed (`share` it to keep it); what a call returns is ours (`adopt`).
// `Ref<X>` is an Interface known to be of type X, where X is a struct of proxies.hpp.
#pragma once

#include <uno/dispatcher.h>

#include <utility>

namespace poa::uno {

class Interface {
 public:
  Interface() noexcept = default;
  static Interface adopt(uno_Interface* raw) noexcept { return Interface(raw); }
  static Interface share(uno_Interface* raw) noexcept {
    if (raw != nullptr) raw->acquire(raw);
    return Interface(raw);
  }
  Interface(const Interface& other) noexcept : Interface(share(other.raw_)) {}
  Interface(Interface&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  Interface& operator=(Interface other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~Interface() {
    if (raw_ != nullptr) raw_->release(raw_);
  }

  explicit operator bool() const noexcept { return raw_ != nullptr; }
  [[nodiscard]] uno_Interface* raw() const noexcept { return raw_; }
  // Gives up ownership: the caller now releases.
  [[nodiscard]] uno_Interface* release() && noexcept { return std::exchange(raw_, nullptr); }

 private:
  explicit Interface(uno_Interface* raw) noexcept : raw_(raw) {}

  uno_Interface* raw_ = nullptr;
};

template <class X>
class Ref : public Interface {
 public:
  Ref() noexcept = default;
  // The caller vouches that the object is an X.
  explicit Ref(Interface object) noexcept : Interface(std::move(object)) {}
};

}  // namespace poa::uno
