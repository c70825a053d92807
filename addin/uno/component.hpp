// SPDX-License-Identifier: MPL-2.0
// The parts of a component that the office can create: its service information and the factory
// behind `component_getFactory`.
#pragma once

#include <memory>
#include <string_view>

#include "uno/object.hpp"
#include "uno/proxies.hpp"

namespace poa::uno {

// The names of a component: one implementation, one service.
struct ComponentNames {
  std::string_view implementation;
  std::string_view service;
};

// An object that answers XServiceInfo from its names.
class Component : public Object {
 public:
  static const InterfaceTable kServiceInfo;

 protected:
  explicit Component(const ComponentNames& names) noexcept : names_(names) {}

 private:
  String implementation_name();
  bool supports_service(const String& service);
  Sequence<String> supported_service_names();
  static const Method kServiceInfoMethods[3];

  ComponentNames names_;
};

// A new instance of a component, with one reference, in the context that it is made for.
using CreateComponent = Interface (*)(const Ref<XComponentContext>& context);

// A factory of the component, with one reference. The instances need no arguments: they are
// accepted and ignored.
[[nodiscard]] Interface make_factory(const ComponentNames& names, CreateComponent make);

}  // namespace poa::uno
