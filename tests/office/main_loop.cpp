// SPDX-License-Identifier: MPL-2.0
#include "office/main_loop.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string>
#include <utility>

#include "office/guarded.hpp"

namespace poa::office {
namespace {

// The loop waits for the answer to its call, and in the meantime does what comes in for it.
class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
  explicit Callback(std::packaged_task<void()> task) : task_(std::move(task)) {}
  void SAL_CALL notify(const css::uno::Any&) override { task_(); }

 private:
  std::packaged_task<void()> task_;
};

}  // namespace

std::future<void> started_in_main_loop(const Office& office, std::function<void()> action) {
  std::packaged_task<void()> task(std::move(action));
  std::future<void> done = task.get_future();
  css::awt::AsyncCallback::create(office.context())->addCallback(new Callback(std::move(task)), {});
  return done;
}

void wait_for_end(std::future<void>& started, std::chrono::seconds limit, std::string_view what) {
  if (started.wait_for(limit) != std::future_status::ready)
    throw OfficeError(std::string(what) + " did not end");
  guarded(what, [&started] { started.get(); });
}

}  // namespace poa::office
