"""Work off the GUI thread."""

import threading

import pytest

from transcheck.errors import Cancelled
from ui.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def collect(tasks, work, lane="analyse"):
    """Start work; returns what will hold its results and its failures."""
    done, failed = [], []
    task = getattr(tasks, lane)(work, done=done.append, failed=failed.append)
    return task, done, failed


@pytest.mark.parametrize("lane", ["analyse", "fetch", "keep"])
def test_a_result_comes_back_on_the_thread_it_was_asked_from(tasks, qtbot, lane):
    threads = []
    getattr(tasks, lane)(
        lambda *_: threads.append(threading.current_thread()),
        done=lambda _: threads.append(threading.current_thread()),
        failed=pytest.fail,
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_exception_is_handed_over_and_not_raised(tasks, qtbot):
    error = ValueError("no")

    def work(*_):
        raise error

    _, done, failed = collect(tasks, work)
    qtbot.waitUntil(lambda: bool(failed))
    assert (done, failed) == ([], [error])


def test_progress_arrives_as_a_signal(tasks, qtbot):
    with qtbot.waitSignal(tasks.progressed) as seen:
        collect(tasks, lambda progress, _: progress(3, 3, "checking"))
    assert seen.args == [3, 3, "checking"]


def test_a_cancelled_task_is_told_and_its_result_is_dropped(tasks, qtbot):
    begun = threading.Event()

    def work(_progress, cancelled):
        begun.set()
        while not cancelled():
            pass
        return "too late"

    task, done, failed = collect(tasks, work)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert done == []
    assert isinstance(failed[0], Cancelled)


def test_analyses_run_one_after_the_other(tasks, qtbot):
    order = []
    first_may_end = threading.Event()

    def first(*_):
        first_may_end.wait(5)
        order.append("first")

    collect(tasks, first)
    collect(tasks, lambda *_: order.append("second"))
    first_may_end.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["first", "second"]


def test_files_are_read_beside_an_analysis(tasks, qtbot):
    go_on = threading.Event()
    collect(tasks, lambda *_: go_on.wait(5))
    _, done, _ = collect(tasks, lambda *_: "read", lane="fetch")
    qtbot.waitUntil(lambda: done == ["read"])
    go_on.set()


def test_busy_is_said_once_for_work_that_overlaps(tasks, qtbot):
    said = []
    tasks.busyChanged.connect(said.append)
    collect(tasks, lambda *_: None)
    collect(tasks, lambda *_: None)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert said == [True, False]


def test_a_file_is_written_to_its_end_whatever_is_stopped(tasks, qtbot):
    go_on = threading.Event()
    _, done, failed = collect(tasks, lambda *_: go_on.wait(5), lane="keep")
    tasks.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(done or failed))
    assert (done, failed) == ([True], [])


def test_of_two_savings_the_later_one_stays(tasks, qtbot):
    written = []
    collect(tasks, lambda *_: written.append("earlier"), lane="keep")
    _, done, _ = collect(tasks, lambda *_: written.append("later"), lane="keep")
    qtbot.waitUntil(lambda: bool(done))
    assert written == ["earlier", "later"]


def test_closing_ends_the_threads_and_drops_what_was_waiting(qapp, qtbot):
    tasks = Tasks()
    _, done, failed = collect(tasks, lambda _p, cancelled: [None for _ in iter(cancelled, True)])
    collect(tasks, lambda *_: "never")
    tasks.close()
    qapp.processEvents()
    assert (done, failed) == ([], [])
    assert not [t for t in threading.enumerate() if t.name.startswith("analysis")]
